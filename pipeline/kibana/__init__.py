"""What analysts and operators see in Kibana, as code: data views, dashboards, saved searches.

`views.py` has the fields, `panels.py` the kinds of panels, `news.py` and `operations.py` what is on each dashboard,
`saved.py` the saved searches, `content.py` all of it and the order it goes in, `client.py` the line to Kibana.
Fields come from `mappings/` and nowhere else: to draw one that is not there is an error as soon as a body is made.
"""
