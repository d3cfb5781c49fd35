# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One design, before and after three aphorisms"
# runs-in = "browser"
# ///
def read_port_quietly(settings):
    try:
        return int(settings["port"])
    except Exception:  # hides a typo as well as a missing key
        return 8000


def read_port(settings, *, default):
    if "port" not in settings:
        return default
    try:
        return int(settings["port"])
    except ValueError as error:
        raise ValueError(f"port is not a number: {error}") from error


print(f"{'settings':17} quiet   explicit")
for settings in {"port": "80"}, {}, {"port": "80O0"}:
    quiet = read_port_quietly(settings)
    try:
        loud = read_port(settings, default=8000)
    except ValueError as error:
        loud = error
    print(f"{settings!s:17} {quiet:5}   {loud}")
