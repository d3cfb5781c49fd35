# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "When __init_subclass__ runs, Django has not filled _meta yet"
# runs-in = "native"
# ///
import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["__main__"])
django.setup()

from django.db import models
from django.db.models.signals import class_prepared

class Audited(models.Model):
    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        print("__init_subclass__: has its _meta:", "_meta" in vars(cls))

def prepared(sender, **kwargs):
    names = [field.name for field in sender._meta.fields]
    print("class_prepared:", sender.__name__, names)

class_prepared.connect(prepared)

class Book(Audited):
    title = models.CharField(max_length=80)
