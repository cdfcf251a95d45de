"""Reads facts of the platform; all it knows of them is the AsyncAPI document. One JSON line for each record.

python consumer.py asyncapi.json HOST:PORT visas.v1 visas.sqlite [--group NAME] [--until-end] [-X security.protocol=SASL_SSL ...]
"""
import argparse, json, sqlite3
from confluent_kafka import Consumer, KafkaError
from jsonschema import Draft202012Validator

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
for name in ("document", "brokers", "topic", "database"):
    options.add_argument(name)
options.add_argument("--group", default="python-consumer")
options.add_argument("--until-end", action="store_true", help="stop at the end of the topic")
options.add_argument("-X", action="append", default=[], metavar="KEY=VALUE", help="setting of librdkafka")
options = options.parse_args()


def tolerant(schema):
    """Readers ignore fields that they do not know: the document says so, and its schemas are those of the writers."""
    if isinstance(schema, list):
        return [tolerant(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: tolerant(part) for key, part in schema.items() if key != "additionalProperties"}


def messages_of(document, address):
    channel = next(one for one in document["channels"].values() if one["address"] == address)
    names = [reference["$ref"].split("/")[-1] for reference in channel["messages"].values()]
    messages = [document["components"]["messages"][name] for name in names]
    check = lambda schema: Draft202012Validator(tolerant(schema))
    return {one["name"]: (check(one["headers"]), check(one["payload"])) for one in messages}


def judge(record):
    """(outcome, subject, version, data); nothing is guessed: what does not fit is parked with the reason."""
    headers = {key: value.decode() for key, value in record.headers() or []}
    key, version, kind = (record.key() or b"").decode(), int(headers.get("ce_sequence", 0)), headers.get("ce_type")
    header_check, payload_check = messages.get(kind, any_message)
    data = json.loads(record.value())
    checks = [header_check.iter_errors(headers)] + ([payload_check.iter_errors(data)] if kind in messages else [])
    problems = [f"{error.json_path}: {error.validator}" for errors in checks for error in errors]
    last, last_id = database.execute("select version, event from position where subject = ?", [key]).fetchone() or (0, "")
    if problems or headers["ce_subject"] != key:
        return "unreadable: " + ", ".join(problems), key, version, None
    if version <= last:
        return "fork" if version == last and headers["ce_id"] != last_id else "duplicate", key, version, None
    if version > last + 1:
        return "gap", key, version, None
    database.execute("insert or replace into position values (?, ?, ?)", [key, version, headers["ce_id"]])
    return "applied" if kind in messages else "ignored", key, version, data


messages = messages_of(json.load(open(options.document)), options.topic)
any_message = next(iter(messages.values()))  # the attributes of a type that this document does not know
any_message = (Draft202012Validator({"type": "object", "required": any_message[0].schema["required"]}), None)
database = sqlite3.connect(options.database)
database.execute("create table if not exists position (subject text primary key, version int, event text)")
database.execute("create table if not exists parked (subject text, version int, reason text, place text primary key, value blob)")
settings = {"bootstrap.servers": options.brokers, "group.id": options.group, "auto.offset.reset": "earliest",
            "enable.auto.commit": False, "enable.partition.eof": True, **dict(one.split("=", 1) for one in options.X)}
consumer, ended = Consumer(settings), set()
consumer.subscribe([options.topic])
while not (options.until_end and ended and len(ended) == len(consumer.assignment())):
    record = consumer.poll(1.0)
    if record is None:
        continue
    if record.error():
        if record.error().code() != KafkaError._PARTITION_EOF:
            raise SystemExit(str(record.error()))
        ended.add(record.partition())
        continue
    with database:  # the position and the effect together, and only then the offset
        try:
            outcome, subject, version, data = judge(record)
        except ValueError as error:
            outcome, subject, version, data = f"unreadable: {error}", str(record.key()), None, None
        place = f"{record.topic()}/{record.partition()}/{record.offset()}"
        if outcome not in ("applied", "ignored", "duplicate"):
            database.execute("insert or ignore into parked values (?, ?, ?, ?, ?)", [subject, version, outcome, place, record.value()])
    line = {"outcome": outcome, "type": dict(record.headers() or []).get("ce_type", b"").decode(), "subject": subject}
    print(json.dumps({**line, "version": version, "data": data}), flush=True)
    consumer.commit(record, asynchronous=False)
consumer.close()
