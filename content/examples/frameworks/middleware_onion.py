# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Middleware is a callable that wraps the next callable"
# runs-in = "browser"
# ///
def traced(name):
    def middleware(get_response):
        print("build", name)

        def handle(request):
            print(" ->", name)
            response = get_response(request)
            print(" <-", name, response)
            return response

        return handle

    return middleware


def require_login(get_response):
    print("build require_login")

    def handle(request):
        if "user" not in request:
            return "302 /login"  # the rest is never called
        return get_response(request)

    return handle


def view(request):
    print("    view for", request["user"])
    return "200 OK"


application = view
for layer in reversed([traced("A"), require_login, traced("B")]):
    application = layer(application)

for request in ({"user": "ada"}, {}):
    print("request", request)
    application(request)
