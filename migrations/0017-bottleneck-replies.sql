-- An answer keeps the audience it was given: what a party said within the network stays there when the bottleneck goes up. What was said
-- until now was said to who reads the bottleneck today.
alter table bottleneck_reply add column audience audience;
update bottleneck_reply set audience = entry.audience from bottleneck_address join entry on entry.id = bottleneck_address.insight_id
  where bottleneck_address.id = bottleneck_reply.address_id;
alter table bottleneck_reply alter column audience set not null;
