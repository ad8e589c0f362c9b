-- One address of the desk for receipts, letters and QR codes: what the letters named until now, without its page.
UPDATE municipalities
SET settings = (settings #- '{letters,verifyAddress}')
  || jsonb_build_object('deskAddress', regexp_replace(settings->'letters'->>'verifyAddress', '/dogrula$', ''))
WHERE settings->'letters'->>'verifyAddress' LIKE '%/dogrula';
