SELECT count(*) FROM area a
/*matching*/
