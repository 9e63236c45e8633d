-- Single keys (n, /) collide with speech input and some screen readers: everybody can switch them off (WCAG 2.1.4).
alter table app_user add column shortcuts boolean not null default true;
