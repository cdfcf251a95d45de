"""What pyHanko says of signed PDFs, as one JSON object a line.

Usage: check_signatures.py AUTHORITY.pem CRL.pem TSA.pem FILE...
The list of revoked certificates is required, and nothing is fetched.
"""

import json
import logging
import sys

from asn1crypto import crl, pem
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def check(path, signers, stamps):
    with open(path, "rb") as file:
        try:
            [signature] = PdfFileReader(file).embedded_signatures
            status = validate_pdf_signature(signature, signers(), stamps())
        except Exception as error:  # a broken file is a verdict too
            return {"file": path, "accepted": False, "why": f"{type(error).__name__}: {error}"}
    stamp = status.timestamp_validity
    return {
        "file": path,
        "accepted": status.bottom_line,
        "intact": status.intact,
        "trusted": status.trusted,
        "coverage": status.coverage.name,
        "mechanism": status.pkcs7_signature_mechanism,
        "subfilter": str(signature.sig_object["/SubFilter"]),
        "revisions": signature.reader.total_revisions,
        "stamp": None if stamp is None else {"trusted": stamp.trusted, "intact": stamp.intact, "at": str(stamp.timestamp)},
    }


def main(authority, revoked, tsa, *files):
    logging.disable(logging.CRITICAL)
    anchor = load_cert_from_pemder(authority)
    with open(revoked, "rb") as file:
        der = pem.unarmor(file.read())[2]
    lists = [crl.CertificateList.load(der)]

    def signers():
        return ValidationContext(trust_roots=[anchor], crls=lists, revocation_mode="require", allow_fetching=False)

    def stamps():
        return ValidationContext(trust_roots=[load_cert_from_pemder(tsa)], allow_fetching=False)

    for path in files:
        print(json.dumps(check(path, signers, stamps)))


main(*sys.argv[1:])
