"""Runs on Elasticsearch, one at a time."""

import pytest

from pipeline.config import Elasticsearch
from pipeline.index.base import Index
from pipeline.index.elastic import ElasticIndex
from tests.runs.conftest import news  # noqa: F401  # a fixture
from tests.runs.lock_contract import LockContract


class TestElastic(LockContract):
    @pytest.fixture
    def index(self, elastic_index: ElasticIndex) -> Index:
        return elastic_index

    @pytest.fixture
    def settings(self, elasticsearch_url: str, elastic_settings: Elasticsearch) -> dict[str, str]:
        return {
            "NEWSMILL_INDEX": elasticsearch_url,
            "NEWSMILL_ELASTICSEARCH__PREFIX": elastic_settings.prefix,
        }
