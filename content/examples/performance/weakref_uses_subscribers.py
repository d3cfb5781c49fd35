# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Subscribers that unsubscribe by dying"
# runs-in = "browser"
# ///
import weakref


def report(ref):
    print("callback: target is", ref())


class Publisher:
    def __init__(self):
        self._refs = []

    def subscribe(self, method):
        self._refs.append(weakref.WeakMethod(method, report))

    def publish(self, event):
        for ref in list(self._refs):
            method = ref()  # strong for the duration of the call
            if method is None:
                self._refs.remove(ref)
            else:
                method(event)
        print(f"{event}: {len(self._refs)} subscribed")


class Panel:
    def refresh(self, event):
        print("panel got", event)


publisher, panel = Publisher(), Panel()
publisher.subscribe(panel.refresh)
publisher.publish("first")
del panel
publisher.publish("second")
