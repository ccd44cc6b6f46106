-- what was printed and signed is not taken away either
drop trigger letter_stays on letter;
create trigger letter_stays before update or delete on letter
  for each row execute function refuse_change_of_letter();
