# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A finder and loader for modules kept in a dictionary"
# runs-in = "browser"
# ///
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

SOURCES = {
    "shop": "from .prices import TEA\nprint('shop runs')",
    "shop.prices": "TEA = 4\nprint(__name__, 'runs')",
}


class DictImporter(MetaPathFinder, Loader):
    def find_spec(self, fullname, path, target=None):
        if fullname not in SOURCES:
            return None  # not mine: ask the next finder
        prefix = fullname + "."
        package = any(name.startswith(prefix) for name in SOURCES)
        return ModuleSpec(fullname, self, is_package=package)

    def create_module(self, spec):
        return None  # the default module object will do

    def exec_module(self, module):
        code = compile(SOURCES[module.__name__], "<dict>", "exec")
        exec(code, vars(module))


importer = DictImporter()
sys.meta_path.append(importer)  # asked after the standard finders
import shop  # noqa: E402

print(shop.TEA, type(shop.__loader__).__name__, shop.__path__)
try:
    import shop.taxes
except ModuleNotFoundError as error:
    print(error)
sys.meta_path.remove(importer)
