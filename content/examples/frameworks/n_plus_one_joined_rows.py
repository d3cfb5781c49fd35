# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
#
# [tool.reference]
# title = "Joined collections repeat the parent and multiply each other"
# runs-in = "native"
# ///
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase, Mapped, Session, joinedload, mapped_column,
    relationship,
)

class Base(DeclarativeBase):
    pass

class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    orders: Mapped[list["Order"]] = relationship()
    notes: Mapped[list["Note"]] = relationship()

class Order(Base):
    __tablename__ = "order"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

class Note(Base):
    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    session.add(User(orders=[Order() for _ in range(10)],
                     notes=[Note() for _ in range(10)]))

query = select(User).options(joinedload(User.orders),
                             joinedload(User.notes))
with Session(engine) as session:
    try:
        session.scalars(query).all()
    except InvalidRequestError as error:
        print(type(error).__name__, "mentions unique():",
              "unique()" in str(error))
    print("rows sent:", len(session.connection().execute(query).all()))
    print("users:", len(session.scalars(query).unique().all()))
