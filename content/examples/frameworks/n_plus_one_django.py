# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
#
# [tool.reference]
# title = "The same counts in Django, with its own vocabulary"
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

from django.core.exceptions import FieldError
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

class User(models.Model):
    pass

class Order(models.Model):
    user = models.ForeignKey(User, models.CASCADE, related_name="orders")

with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Order)
for _ in range(5):
    Order.objects.create(user=User.objects.create())

def count(label, query, touch):
    with CaptureQueriesContext(connection) as captured:
        for item in query:
            touch(item)
    print(f"{label:<28}{len(captured)}")

orders, users = Order.objects.all(), User.objects.all()

def to_user(order):
    return order.user.pk

def to_orders(user):
    return [order.pk for order in user.orders.all()]

count("order.user, default", orders, to_user)
count("select_related", orders.select_related("user"), to_user)
count("fetch_mode(FETCH_PEERS)",
      orders.fetch_mode(models.FETCH_PEERS), to_user)
count("user.orders, default", users, to_orders)
count("prefetch_related", users.prefetch_related("orders"), to_orders)
try:
    list(users.select_related("orders"))
except FieldError:
    print("select_related of a collection: FieldError")
