"""Files that are compressed with gzip, as dumps of pages often are: told by their first bytes, read as what is in them.

The file's own bytes stay what the ledger and the record speak of. Imports errors only.
"""

import zlib

from pipeline.errors import Quarantined, Rejected

MAGIC = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 1 << 20


def unpack(content: bytes, *, max_bytes: int) -> bytes:
    """What a gzip file holds; anything else as it is.

    Raises:
        Quarantined: `damaged-gzip`, cut off or broken inside.
        Rejected: `too-large`, more bytes inside than are read; no more than these are ever made.
    """
    if not content.startswith(MAGIC):
        return content
    pieces, size, rest = list[bytes](), 0, content
    while rest.startswith(MAGIC):  # a file may hold several, one behind the other
        stream = zlib.decompressobj(_GZIP)
        ended = False
        while not ended:
            try:
                piece = stream.decompress(rest, _PIECE)
            except zlib.error as error:
                raise _damaged(size, f"is broken inside ({error})") from error
            ended = stream.eof
            rest = stream.unused_data if ended else stream.unconsumed_tail
            size += len(piece)
            if size > max_bytes:
                raise Rejected("too-large", f"compressed with gzip, over {max_bytes:,} bytes inside; no more are read")
            if not piece and not rest and not ended:
                raise _damaged(size, "was cut off")
            pieces.append(piece)
    if rest.strip(b"\0"):
        raise _damaged(size, f"goes on with {len(rest):,} bytes that are not gzip")
    return b"".join(pieces)


def _damaged(size: int, what: str) -> Quarantined:
    return Quarantined("damaged-gzip", f"compressed with gzip, and {what} after {size:,} bytes of content")
