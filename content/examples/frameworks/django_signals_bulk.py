# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "post_save hears save and create, and no bulk operation"
# runs-in = "native"
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["__main__"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
)
django.setup()

from django.db import connection, models
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

class Order(models.Model):
    total = models.IntegerField(default=0)

heard = []

@receiver(post_save, sender=Order)
def on_save(sender, instance, created, **kwargs):
    heard.append("created" if created else "updated")

@receiver(post_delete, sender=Order)
def on_delete(sender, instance, **kwargs):
    heard.append("deleted")

with connection.schema_editor() as editor:
    editor.create_model(Order)

def show(label, action):
    heard.clear()
    action()
    print(f"{label:<18}{', '.join(heard) or '-'}")

orders = Order.objects.all()
show("create", lambda: Order.objects.create())
show("save", lambda: orders.get().save())
show("bulk_create", lambda: orders.bulk_create([Order(), Order()]))
show("bulk_update", lambda: orders.bulk_update(list(orders), ["total"]))
show("queryset.update", lambda: orders.update(total=7))
show("queryset.delete", lambda: orders.delete())
