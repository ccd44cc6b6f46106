-- what a reviewer signed, the newest first, without reading what colleagues signed
create index signature_of_reviewer on signature (reviewer_id, signed_at desc, evaluation_id desc);
