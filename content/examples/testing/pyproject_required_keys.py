# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A minimal pyproject.toml, and the keys it cannot do without"
# runs-in = "browser"
# ///
import tomllib

MINIMAL = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "parcel-labels"
version = "1.4.0"
"""


def faults(text):
    data = tomllib.loads(text)
    build, project = data.get("build-system"), data.get("project")
    if build is not None and "requires" not in build:
        yield "build-system.requires is missing"
    if project is None:
        return  # legal: the backend supplies all metadata
    dynamic = project.get("dynamic", [])
    if "name" not in project or "name" in dynamic:
        yield "project.name must be given"
    if "version" not in project and "version" not in dynamic:
        yield "project.version is neither given nor dynamic"
    if "version" in project and "version" in dynamic:
        yield "project.version is both given and dynamic"


version = 'version = "1.4.0"'
variants = {
    "minimal": MINIMAL,
    "no version": MINIMAL.replace(version, ""),
    "dynamic": MINIMAL.replace(version, 'dynamic = ["version"]'),
    "both": MINIMAL.replace(version, version + '\ndynamic = ["version"]'),
    "no requires": MINIMAL.replace('requires = ["hatchling"]', ""),
    "settings only": "[tool.mypy]\nstrict = true",
}
for label, text in variants.items():
    print(f"{label:14}", list(faults(text)) or "ok")
