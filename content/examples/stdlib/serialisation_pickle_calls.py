# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Loading a pickle calls what the pickle names"
# runs-in = "browser"
# ///
import io
import pickle


class Parcel:
    def __reduce__(self):
        return print, ("a call made by pickle.loads",)


blob = pickle.dumps(Parcel())
print("class named in the bytes:", b"Parcel" in blob)
result = pickle.loads(blob)
print("loads returned:", result)


class Restricted(pickle.Unpickler):
    ALLOWED = {("datetime", "date")}

    def find_class(self, module, name):
        if (module, name) in self.ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


try:
    Restricted(io.BytesIO(blob)).load()
except pickle.UnpicklingError as error:
    print("restricted:", error)
