# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "What the real ModelBase makes of a class body"
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

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection, models
from django.db.models.base import ModelBase

class Book(models.Model):
    title = models.CharField(max_length=80)
    shelves = ["A", "B"]  # no contribute_to_class: left alone

    class Meta:
        db_table = "library_book"

class Film(models.Model):
    title = models.CharField(max_length=80)
    films = models.Manager()

print("metaclass:", type(Book).__name__, ModelBase.__bases__ == (type,))
print("fields:", [field.name for field in Book._meta.get_fields()])
print("Book.title is a", type(Book.title).__name__)
print("its field is a", type(Book._meta.get_field("title")).__name__)
print("Meta:", hasattr(Book, "Meta"), Book._meta.db_table)
print("left alone:", Book.shelves)
print("exceptions:", issubclass(Book.DoesNotExist, ObjectDoesNotExist),
      Book.DoesNotExist is not Film.DoesNotExist)
print("managers:", [m.name for m in Book._meta.managers],
      [m.name for m in Film._meta.managers])
print("registered:", [model.__name__ for model in apps.get_models()])
print("tables:", connection.introspection.table_names())
