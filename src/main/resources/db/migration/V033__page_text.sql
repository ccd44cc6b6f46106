-- each word of a page with its place, a line for each word: line, x, y, width, height, word
alter table record_page add column layout text not null default '';
