"""Elasticsearch keeps the contract; what only it must do stands in tests/elastic."""

import pytest

from pipeline.index.base import Index
from pipeline.index.elastic import ElasticIndex
from tests.contract.index_contract import IndexContract


class TestElastic(IndexContract):
    @pytest.fixture
    def index(self, elastic_index: ElasticIndex) -> Index:
        return elastic_index
