"""The second wall: the built site, read again before anybody sees it."""

from generator.sitecheck.page import Fault
from generator.sitecheck.site import check_pages, check_site
