# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
#
# [tool.reference]
# title = "Statements and rows for five users, four ways of loading"
# runs-in = "native"
# ///
from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase, Mapped, Session, joinedload, lazyload,
    mapped_column, relationship, selectinload, subqueryload,
)

class Base(DeclarativeBase):
    pass

class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    orders: Mapped[list["Order"]] = relationship()

class Order(Base):
    __tablename__ = "order"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

statements, rows = [], []
engine = create_engine("sqlite://")
event.listen(engine, "before_cursor_execute",
             lambda conn, cursor, sql, *rest: statements.append(sql))

@event.listens_for(engine, "connect")
def count_rows(connection, record):
    connection.row_factory = lambda cur, row: rows.append(row) or row

Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    session.add_all(
        User(orders=[Order() for _ in range(4)]) for _ in range(5)
    )

for load in (lazyload, selectinload, subqueryload, joinedload):
    statements.clear()
    rows.clear()
    with Session(engine) as session:
        users = session.scalars(select(User).options(load(User.orders)))
        orders = sum(len(user.orders) for user in users.unique().all())
    print(f"{load.__name__:<13}{len(statements)} statements, "
          f"{len(rows)} rows for {orders} orders")
