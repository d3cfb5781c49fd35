# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "Variance, inferred from how the parameter is used"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
class Animal: ...


class Cat(Animal): ...


class Source[T]:  # gives T only: covariant
    def get(self) -> T:
        raise NotImplementedError


class Sink[T]:  # takes T only: contravariant
    def put(self, item: T) -> None: ...


class Box[T]:  # does both: invariant
    def get(self) -> T:
        raise NotImplementedError

    def put(self, item: T) -> None: ...


def need_source(source: Source[Animal]) -> None: ...
def need_sink(sink: Sink[Cat]) -> None: ...
def need_box(box: Box[Animal]) -> None: ...


need_source(Source[Cat]())
need_sink(Sink[Animal]())
need_box(Box[Cat]())  # it might put a dog into your box of cats
