# /// script
# requires-python = ">=3.11"
# dependencies = ["flask"]
#
# [tool.reference]
# title = "Which hooks and handlers stay inside a blueprint"
# runs-in = "native"
# ///
from flask import Blueprint, Flask, abort, current_app

api = Blueprint("api", __name__, url_prefix="/api")
web = Blueprint("web", __name__)
seen = []

api.before_request(lambda: seen.append("api only"))
api.before_app_request(lambda: seen.append("every request"))


@api.errorhandler(404)
def api_not_found(error):
    return {"error": "no such item"}, 404


@api.get("/item")
def item():
    current_app.config["THEME"] = "changed by api"
    abort(404)


@web.get("/")
def home():
    return current_app.config["THEME"]


app = Flask(__name__)
app.config["THEME"] = "plain"
app.register_blueprint(api)
app.register_blueprint(web)
client = app.test_client()
for path in ("/", "/api/item", "/api/unknown", "/"):
    seen.clear()
    reply = client.get(path)
    print(f"{path:<13}", reply.json or reply.text.split("\n")[0], seen)
