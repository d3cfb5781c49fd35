# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
#
# [tool.reference]
# title = "Both ends of a relationship change together, before any flush"
# runs-in = "native"
# ///
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase, Mapped, Session, mapped_column, relationship
)

class Base(DeclarativeBase):
    pass

class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author")

class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(
        ForeignKey("author.id"), index=True
    )
    author: Mapped["Author"] = relationship(back_populates="books")

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session, session.begin():
    le_guin = Author(name="Le Guin")
    book = Book(title="The Dispossessed")
    le_guin.books.append(book)
    print("in memory:", book.author is le_guin, book.author_id)
    session.add(le_guin)  # save-update cascade brings the book along
    session.flush()
    print("flushed:  ", book.author_id == le_guin.id)
    second = Book(title="The Lathe of Heaven", author=le_guin)
    print("other way:", second in le_guin.books, second in session)
    session.add(second)  # not carried along in this direction

with Session(engine) as session:
    found = session.scalars(select(Book)).first()
    print("child to parent:", found.author.name)
    print("parent to children:", [b.title for b in found.author.books])
print("indexed:", [i.name for i in Book.__table__.indexes])
