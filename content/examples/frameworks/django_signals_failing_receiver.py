# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "A receiver that fails: the caller sees it, the row may stay"
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
def update_search_index(sender, **kwargs):
    raise ConnectionError("search is down")

with connection.schema_editor() as editor:
    editor.create_model(Order)

for atomic in (True, False):
    try:
        if atomic:
            with transaction.atomic():
                Order.objects.create()
        else:
            Order.objects.create()
    except ConnectionError as error:
        print(f"atomic={atomic}: create() raised {error!r};",
              "rows:", Order.objects.count())
