"""Reads facts of the platform; all it knows of them is the AsyncAPI document. One JSON line for each record.

python consumer.py asyncapi.json HOST:PORT visas.v1 visas.sqlite [--group NAME] [--until-end] [-X SETTING=VALUE ...]"""
import argparse, json, sqlite3
from confluent_kafka import Consumer, KafkaError
from jsonschema import Draft202012Validator

options = argparse.ArgumentParser(usage=__doc__)
for name in ("document", "brokers", "topic", "database"):
    options.add_argument(name)
options.add_argument("--group", default="python-consumer")
options.add_argument("--until-end", action="store_true")
options.add_argument("-X", action="append", default=[])
options = options.parse_args()

def problems_of(schema, value):
    whole = {**schema, "components": document["components"]}  # where its references lead
    return [f"{error.json_path}: {error.validator}" for error in Draft202012Validator(whole).iter_errors(value)]

def judge(key, headers, value):
    """(outcome, version, data); what does not fit is put aside with the reason, nothing is guessed."""
    message, data, problems = messages.get(headers["ce_type"]), None, []
    if message:  # a type that the document does not know yet is counted and left
        data = json.loads(value)
        problems = problems_of(message["headers"], headers) + problems_of(message["payload"], data)
    if problems or headers["ce_subject"] != key:
        raise ValueError(", ".join(problems) or "the key is not the subject")
    version, known = int(headers["ce_sequence"]), "select version, event from position where subject = ?"
    last, last_id = database.execute(known, [key]).fetchone() or (0, None)
    if version != last + 1:
        is_fork = version == last and headers["ce_id"] != last_id
        return "gap" if version > last else "fork" if is_fork else "duplicate", version, None
    database.execute("insert or replace into position values (?, ?, ?)", [key, version, headers["ce_id"]])
    return "applied" if message else "ignored", version, data  # an effect of yours goes here

def apply(record):
    text = lambda part: (part or b"").decode(errors="replace")
    key, headers = text(record.key()), {name: text(value) for name, value in record.headers() or []}
    with database:  # the position and the effect are kept together
        try:
            outcome, version, data = judge(key, headers, record.value())
        except (ValueError, TypeError, KeyError) as error:
            outcome, version, data = f"unreadable: {error!r}", None, None
        if outcome not in ("applied", "ignored", "duplicate"):
            parked = [f"{record.topic()}/{record.partition()}/{record.offset()}", key, version, outcome, record.value()]
            database.execute("insert or ignore into parked values (?, ?, ?, ?, ?)", parked)
    told = {"outcome": outcome, "type": headers.get("ce_type"), "subject": key, "version": version, "data": data}
    print(json.dumps(told), flush=True)

# Readers ignore fields that they do not know: the document says so, and its schemas are those of the writers.
tolerant = lambda part: {name: part[name] for name in part if name != "additionalProperties"}
document = json.load(open(options.document), object_hook=tolerant)
channel = next(one for one in document["channels"].values() if one["address"] == options.topic)
names = [reference["$ref"].split("/")[-1] for reference in channel["messages"].values()]
messages = {one["name"]: one for one in (document["components"]["messages"][name] for name in names)}
database = sqlite3.connect(options.database)
database.execute("create table if not exists position (subject primary key, version, event)")
database.execute("create table if not exists parked (place primary key, subject, version, reason, value)")
settings = {"bootstrap.servers": options.brokers, "group.id": options.group, "auto.offset.reset": "earliest",
            "enable.auto.commit": False, "enable.partition.eof": True, **dict(one.split("=", 1) for one in options.X)}
consumer, ended = Consumer(settings), set()
consumer.subscribe([options.topic])
while not (options.until_end and ended and len(ended) == len(consumer.assignment())):
    for record in consumer.consume(timeout=1.0):
        if not record.error():
            apply(record)
            consumer.commit(record, asynchronous=False)  # only after the position
        elif record.error().code() == KafkaError._PARTITION_EOF:
            ended.add(record.partition())
        else:
            raise SystemExit(str(record.error()))
consumer.close()
