# Makes areas.csv and answers.csv with base R, by other formulas than Lentera's: mean differences, covariance with ranks, direct sums.
set.seed(53)
n <- 40
areas <- data.frame(
  id = seq_len(n), people = round(exp(rnorm(n, 10, 1))), per_head = round(exp(rnorm(n, 2, 0.7)), 3),
  order = round(runif(n, 0, 60), 2), group = sample(0:4, n, TRUE)
)
write.csv(areas, "areas.csv", row.names = FALSE)
y <- areas$per_head
w <- areas$people / sum(areas$people)
mu <- sum(w * y)
gini <- sum(outer(w, w) * abs(outer(y, y, "-"))) / (2 * mu)
o <- order(areas$order)
rank <- numeric(n)
rank[o] <- cumsum(w[o]) - w[o] / 2
concentration <- 2 * sum(w * y * rank) / mu - 1
t_of <- function(y, w) { w <- w / sum(w); m <- sum(w * y); sum(w * y / m * log(y / m)) }
l_of <- function(y, w) { w <- w / sum(w); m <- sum(w * y); sum(w * log(m / y)) }
by_group <- split(seq_len(n), areas$group)
means <- sapply(by_group, function(i) weighted.mean(y[i], w[i]))
people <- sapply(by_group, function(i) sum(w[i]))
fgt <- function(a, z) sum(w * ifelse(y < z, ((z - y) / z)^a, 0))
answers <- c(
  gini = gini, concentration = concentration,
  theil_t = t_of(y, w), theil_t_between = t_of(means, people),
  theil_l = l_of(y, w), theil_l_between = l_of(means, people),
  p0 = fgt(0, 7), p1 = fgt(1, 7), p2 = fgt(2, 7)
)
write.csv(
  data.frame(measure = names(answers), value = format(unname(answers), digits = 15, trim = TRUE)),
  "answers.csv", row.names = FALSE, quote = FALSE
)
