"""Reads facts of the platform; all it knows of them is the AsyncAPI document. One JSON line for each record.

python consumer.py asyncapi.json HOST:PORT visas.v1 visas.sqlite [--group NAME] [--until-end] [-X SETTING=VALUE ...]
"""
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

def tolerant(schema):
    """Readers ignore fields that they do not know: the document says so, and its schemas are those of the writers."""
    if isinstance(schema, list):
        return [tolerant(part) for part in schema]
    return {key: tolerant(part) for key, part in schema.items() if key != "additionalProperties"} if isinstance(schema, dict) else schema

def messages_of(document, address):
    channel = next(one for one in document["channels"].values() if one["address"] == address)
    names = [reference["$ref"].split("/")[-1] for reference in channel["messages"].values()]
    return {one["name"]: one for one in (document["components"]["messages"][name] for name in names)}

def problems_of(schema, value):
    whole = {**tolerant(schema), "components": document["components"]}  # where its references lead
    return [f"{error.json_path}: {error.validator}" for error in Draft202012Validator(whole).iter_errors(value)]

def judge(key, headers, value):
    """(outcome, version, data); what does not fit is put aside with the reason, nothing is guessed."""
    message, data, problems = messages.get(headers["ce_type"]), None, []
    if message:  # a type that the document does not know yet is counted and left
        data = json.loads(value)
        problems = problems_of(message["headers"], headers) + problems_of(message["payload"], data)
    if problems or headers["ce_subject"] != key:
        return f"unreadable: {', '.join(problems) or 'the key is not the subject'}", None, None
    version = int(headers["ce_sequence"])
    last, last_id = database.execute("select version, event from position where subject = ?", [key]).fetchone() or (0, None)
    if version <= last:
        return "fork" if version == last and headers["ce_id"] != last_id else "duplicate", version, None
    if version > last + 1:
        return "gap", version, None
    database.execute("insert or replace into position values (?, ?, ?)", [key, version, headers["ce_id"]])
    return "applied" if message else "ignored", version, data  # an effect of yours goes here

def apply(record):
    key, headers = (record.key() or b"").decode(errors="replace"), {k: (v or b"").decode(errors="replace") for k, v in record.headers() or []}
    with database:  # the position and the effect are kept together
        try:
            outcome, version, data = judge(key, headers, record.value())
        except (ValueError, TypeError, KeyError) as error:
            outcome, version, data = f"unreadable: {error!r}", None, None
        if outcome not in ("applied", "ignored", "duplicate"):
            place = f"{record.topic()}/{record.partition()}/{record.offset()}"
            database.execute("insert or ignore into parked values (?, ?, ?, ?, ?)", [place, key, version, outcome, record.value()])
    print(json.dumps({"outcome": outcome, "type": headers.get("ce_type"), "subject": key, "version": version, "data": data}), flush=True)

document = json.load(open(options.document))
messages = messages_of(document, options.topic)
database = sqlite3.connect(options.database)
database.execute("create table if not exists position (subject text primary key, version int, event text)")
database.execute("create table if not exists parked (place text primary key, subject text, version int, reason text, value blob)")
settings = {"bootstrap.servers": options.brokers, "group.id": options.group, "auto.offset.reset": "earliest",
            "enable.auto.commit": False, "enable.partition.eof": True}
consumer, ended = Consumer({**settings, **dict(one.split("=", 1) for one in options.X)}), set()
consumer.subscribe([options.topic])
while not (options.until_end and ended and len(ended) == len(consumer.assignment())):
    record = consumer.poll(1.0)
    if record is not None and not record.error():
        apply(record)
        consumer.commit(record, asynchronous=False)  # only after the position
    elif record is not None and record.error().code() == KafkaError._PARTITION_EOF:
        ended.add(record.partition())
    elif record is not None:
        raise SystemExit(str(record.error()))
consumer.close()
