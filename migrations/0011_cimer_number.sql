-- The search box finds a request by its CİMER number, with or without the hyphens in which it was typed.
CREATE INDEX requests_cimer ON requests (municipality_id, replace(source_id, '-', '')) WHERE source_name = 'cimer';
