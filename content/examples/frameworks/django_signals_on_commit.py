# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "The receiver runs inside the transaction, on_commit after it"
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

from django.db import connection, models, transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

class Order(models.Model):
    pass

@receiver(post_save, sender=Order)
def confirm(sender, instance, created, **kwargs):
    inside = connection.in_atomic_block
    print("  receiver runs, inside a transaction:", inside)
    transaction.on_commit(lambda: print("  mail is sent"))

with connection.schema_editor() as editor:
    editor.create_model(Order)

print("commit:")
with transaction.atomic():
    Order.objects.create()
    print("  more work in the block")

print("rollback:")
try:
    with transaction.atomic():
        Order.objects.create()
        raise RuntimeError("card declined")
except RuntimeError as error:
    print("  rolled back:", error)

print("no block:")
Order.objects.create()
print("orders:", Order.objects.count())
