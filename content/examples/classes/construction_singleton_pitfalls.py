# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The textbook singleton and its three surprises"
# runs-in = "browser"
# ///
class Config:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self):
        self.options = {}


class AppConfig(Config):
    pass


class FileConfig(Config):
    def __init__(self, path):
        self.path = path


first = Config()
first.options["debug"] = True
second = Config()
print("same object:", first is second, "- options now:", first.options)

app = AppConfig()
print("AppConfig() gave a", type(app).__name__)

try:
    FileConfig("app.toml")
except TypeError as error:
    print("TypeError:", str(error).split(".")[-1])
