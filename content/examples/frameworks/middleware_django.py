# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "The onion in Django, with its two extra hooks"
# runs-in = "native"
# ///
import logging
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF="__main__", ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["__main__.outer", "__main__.Inner"],
)
django.setup()

from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path

def outer(get_response):
    def handle(request):
        print("  -> outer")
        response = get_response(request)
        print("  <- outer sees", response.status_code)
        return response
    return handle

class Inner:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        print("  -> inner")
        response = self.get_response(request)
        print("  <- inner sees", response.status_code)
        return response

    def process_view(self, request, view, args, kwargs):
        print("     process_view:", view.__name__)

    def process_exception(self, request, error):
        print("     process_exception:", type(error).__name__)
        if isinstance(error, PermissionError):
            return HttpResponse("not yours", status=403)

def shop(request, error):
    raise {"ours": PermissionError, "missing": Http404,
           "bug": KeyError}[error]

urlpatterns = [path("<error>/", shop)]
logging.disable()
client = Client(raise_request_exception=False)
for error in ("ours", "missing", "bug"):
    print(error)
    client.get(f"/{error}/")
