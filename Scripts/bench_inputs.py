"""The files that the benchmarks measure: where they are, and how those are made that are not there."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
REAL_PAGE = SHARED / "seeds/000_776a810a3ed20b33.txt"
DRIVER = SHARED / "standards/xsd/driver-g2-nitf-odrl.xsd"
CORPUS = SHARED / "corpus/xml"
PROFILE = ROOT / "Schemas/newspaper-newsml-g2.xsd"
SEEDS = [ROOT / "seeds" / name for name in
         ("clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md")]


def bytes_below(folder, suffix):
    return sum(path.stat().st_size for path in Path(folder).rglob(f"*{suffix}"))


class Inputs:
    """The files that are measured, made once below the work folder and kept for the next run."""

    def __init__(self, arguments):
        self.validate = Path(arguments.validate).resolve()
        self.shuffler = Path(arguments.pages).resolve()
        self.work = Path(arguments.work).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.sources = ([REAL_PAGE] if REAL_PAGE.exists() else []) + SEEDS
        self.page = REAL_PAGE if REAL_PAGE.exists() else SEEDS[0]

    def pages(self, count):
        """A folder of pages, eight an issue. Made anew when the generator or its sources are newer."""
        folder = self.work / f"pages-{count}"
        stamp = folder / ".made"
        newest = max(path.stat().st_mtime for path in [self.shuffler, *self.sources])
        if not stamp.exists() or stamp.stat().st_mtime < newest:
            shutil.rmtree(folder, ignore_errors=True)
            subprocess.run([self.shuffler, str(count), folder, *self.sources], check=True)
            stamp.touch()
        return folder

    def one_page(self, count):
        """One page that holds the stories of many."""
        file = self.work / f"one-page-of-{count}.md"
        pages = sorted(self.pages(2_000).rglob("*.md"))
        with file.open("wb") as out:
            for number in range(count):
                text = pages[number % len(pages)].read_bytes()
                end = text.index(b"\n---\n", 4) + 5
                out.write(text if number == 0 else text[end:])
                out.write(b"\n")
        return file

    def export(self, page, name):
        """The XML of a page."""
        file = self.work / name
        subprocess.run(
            [self.validate, "export", page, "--date", "2026-05-12", "-o", file],
            check=True, stdout=subprocess.DEVNULL)
        return file

    def feed(self, count):
        """A folder of small XML files, the schema they are held against, and what they are."""
        folder = self.work / "feed"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        verdicts = CORPUS / "verdicts.tsv"
        if verdicts.exists() and DRIVER.exists():
            rows = [line.split("\t") for line in verdicts.read_text().splitlines()]
            files = sorted(CORPUS / row[0] for row in rows[1:] if row[2] == "newsml-g2")
            schema = DRIVER
            what = f"{len(files)} NewsML-G2 files of agencies, copied"
        else:
            files = [self.export(page, f"feed-{number}.xml") for number, page in enumerate(SEEDS)]
            schema = PROFILE
            what = f"{len(files)} exports of sample pages, copied"
        for number in range(count):
            file = files[number % len(files)]
            shutil.copyfile(file, folder / f"{number:04}-{file.name}")
        return sorted(folder.iterdir()), schema, what
