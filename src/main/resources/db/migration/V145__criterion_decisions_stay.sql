-- what was suggested, and what a reviewer made of it, stays as it was written; it goes with its evaluation
-- and never alone
create function refuse_change_of_criterion_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from evaluation where id = old.evaluation_id) then
    return old;
  end if;
  raise exception 'criterion decision % is kept', old.id using errcode = 'integrity_constraint_violation';
end $$;

create trigger criterion_decision_stays before update or delete on criterion_decision
  for each row execute function refuse_change_of_criterion_decision();
