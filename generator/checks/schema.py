"""The rules whose faults are found while files are read."""

from generator.checks.check import Check
from generator.checks.schema_fields import FIELD_CHECKS
from generator.checks.schema_files import FILE_CHECKS
from generator.checks.schema_values import STANDARD_CHECKS

SCHEMA_CHECKS: tuple[Check, ...] = (*FILE_CHECKS, *FIELD_CHECKS, *STANDARD_CHECKS)
"""Files first, then their fields, then what stands in them."""
