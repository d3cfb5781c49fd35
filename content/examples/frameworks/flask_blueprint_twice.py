# /// script
# requires-python = ">=3.11"
# dependencies = ["flask"]
#
# [tool.reference]
# title = "The second registration needs a name of its own"
# runs-in = "native"
# ///
from flask import Blueprint, Flask, request, url_for

news = Blueprint("news", __name__)


@news.get("/")
def index():
    return f"{request.blueprint} at {url_for('.index')}"


app = Flask(__name__)
app.register_blueprint(news, url_prefix="/en")
try:
    app.register_blueprint(news, url_prefix="/de")
except ValueError as error:
    print("ValueError:", error)

app.register_blueprint(news, url_prefix="/de", name="news_de")
client = app.test_client()
print(client.get("/en/").text)
print(client.get("/de/").text)
