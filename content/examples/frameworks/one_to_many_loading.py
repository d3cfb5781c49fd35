# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
#
# [tool.reference]
# title = "Statements sent for three parents, per loading option"
# runs-in = "native"
# ///
from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase, Mapped, Session, joinedload, lazyload,
    mapped_column, raiseload, relationship, selectinload,
)

class Base(DeclarativeBase):
    pass

class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship()

class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    session.add_all(Author(books=[Book(), Book()]) for _ in range(3))

sent = []
event.listen(engine, "before_cursor_execute",
             lambda conn, cursor, sql, *rest: sent.append(sql))

for load in (lazyload, selectinload, joinedload, raiseload):
    sent.clear()
    statement = select(Author).options(load(Author.books))
    with Session(engine) as session:
        authors = session.scalars(statement).unique().all()
        try:
            books = sum(len(author.books) for author in authors)
        except InvalidRequestError as error:
            books = error
    print(f"{load.__name__:<12} {len(sent)} statements, books: {books}")
