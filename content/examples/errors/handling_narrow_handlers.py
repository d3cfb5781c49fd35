# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Narrow handlers, a kept cause, else and finally"
# runs-in = "browser"
# ///
class ConfigError(Exception):
    pass


def read_port(settings):
    try:
        port = int(settings["port"])
    except KeyError:
        port = 8080
        print("  except: none given, default")
    except ValueError as error:
        raise ConfigError("port is not a number") from error
    else:
        print("  else: converted")
    finally:
        print("  finally")
    return port


for settings in {"port": "443"}, {}, {"port": "https"}:
    print(settings)
    try:
        print("  port", read_port(settings))
    except ConfigError as error:
        print(" ", error, "because", repr(error.__cause__))
