"""So that a failed assertion of the contract shows both of its sides."""

import pytest

pytest.register_assert_rewrite("tests.contract.index_contract")
