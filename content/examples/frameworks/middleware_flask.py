# /// script
# requires-python = ">=3.11"
# dependencies = ["flask"]
#
# [tool.reference]
# title = "Flask has hooks inside and a WSGI wrapper outside"
# runs-in = "native"
# ///
from flask import Flask

app = Flask(__name__)
app.logger.disabled = True

class Traced:
    """Wraps any WSGI application, Django's as well."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        print("  -> wsgi", environ["PATH_INFO"])

        def started(status, headers, exc_info=None):
            print("  <- wsgi", status)
            return start_response(status, headers, exc_info)

        return self.application(environ, started)

app.wsgi_app = Traced(app.wsgi_app)

for name in ("a", "b"):
    @app.before_request
    def before(name=name):
        print("     before", name)

    @app.after_request
    def after(response, name=name):
        print("     after", name, response.status_code)
        return response

@app.teardown_request
def teardown(error):
    print("     teardown", repr(error))

@app.get("/ok")
def ok():
    return "ok"

@app.get("/bug")
def bug():
    raise KeyError("price")

for url in ("/ok", "/bug"):
    print(url)
    app.test_client().get(url)
