# /// script
# requires-python = ">=3.11"
# dependencies = ["flask"]
#
# [tool.reference]
# title = "An application factory registers two blueprints"
# runs-in = "native"
# ///
from flask import Blueprint, Flask, current_app, url_for

shop = Blueprint("shop", __name__)  # would be shop.py
admin = Blueprint("admin", __name__, url_prefix="/admin")  # admin.py


@shop.get("/")
def index():
    return f"{current_app.config['NAME']}: see {url_for('admin.index')}"


@admin.get("/")
def index():
    return f"admin: {url_for('.index')}, shop: {url_for('shop.index')}"


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(NAME="Books", TESTING=False)
    app.config.from_mapping(config or {})
    app.register_blueprint(shop)
    app.register_blueprint(admin)
    return app


for app in (create_app(), create_app({"NAME": "Test shop"})):
    client = app.test_client()
    print(client.get("/").text)
print(client.get("/admin/").text)
print([rule.endpoint for rule in app.url_map.iter_rules()])
