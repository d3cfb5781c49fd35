# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
#
# [tool.reference]
# title = "Who deals with the children when the parent is deleted"
# runs-in = "native"
# ///
from sqlalchemy import ForeignKey, create_engine, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase, Mapped, Session, mapped_column, relationship
)

def delete_parent(label, ondelete=None, **options):
    class Base(DeclarativeBase):
        pass

    class Author(Base):
        __tablename__ = "author"
        id: Mapped[int] = mapped_column(primary_key=True)
        books: Mapped[list["Book"]] = relationship(**options)

    class Book(Base):
        __tablename__ = "book"
        id: Mapped[int] = mapped_column(primary_key=True)
        author_id: Mapped[int] = mapped_column(
            ForeignKey("author.id", ondelete=ondelete)
        )

    engine = create_engine("sqlite://")
    event.listen(engine, "connect",
                 lambda db, record: db.execute("PRAGMA foreign_keys=ON"))
    Base.metadata.create_all(engine)
    sent = []
    with Session(engine) as session:
        session.add(Author(id=1, books=[Book(), Book()]))
        session.commit()
        event.listen(engine, "before_cursor_execute",
                     lambda conn, cursor, sql, *rest: sent.append(sql))
        session.delete(session.get(Author, 1))
        try:
            session.commit()
        except IntegrityError as error:
            sent.append(f"-> {error.orig}")
            session.rollback()
        else:
            left = session.scalar(select(func.count()).select_from(Book))
            sent.append(f"-> {left} books left")
    writes = [s.split(" WHERE")[0] for s in sent if "SELECT" not in s]
    print(label, *writes, sep="\n  ")

delete_parent("defaults")
delete_parent("cascade in the ORM", cascade="all, delete-orphan")
delete_parent("cascade in the database", ondelete="CASCADE",
              cascade="all, delete-orphan", passive_deletes=True)
