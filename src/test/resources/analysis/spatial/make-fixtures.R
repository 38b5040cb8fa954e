# Makes the CSV files beside this script with R's spdep (Debian: r-cran-spdep, here 1.2-7). Run it in this directory.
#
# A made-up map: 7 x 7 crooked quadrangles near the equator that share their corners, and two islands. Everything is drawn from a
# fixed seed, so that the files come out the same again.
#
# Permutations: spdep draws with sample(). Setting the same seed again and drawing numbers in place of values gives the draws that
# spdep used; they are written down, and the tests feed them to Lentera. p-values are therefore compared exactly.
suppressMessages({
  library(sf)
  library(spdep)
})
sf_use_s2(FALSE)

side <- 7
rounds <- 99
set.seed(53)
corner <- function(i, j) {
  edge <- i %in% c(0, side) || j %in% c(0, side)
  wobble <- if (edge) c(0, 0) else runif(2, -0.03, 0.03)
  round(c(120 + 0.1 * i, -9 + 0.1 * j) + wobble, 4)
}
corners <- lapply(0:side, function(j) lapply(0:side, function(i) corner(i, j)))
at <- function(i, j) corners[[j + 1]][[i + 1]]
quad <- function(i, j) {
  st_polygon(list(rbind(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1), at(i, j))))
}
island <- function(x, y) {
  st_polygon(list(rbind(c(x, y), c(x + 0.05, y), c(x + 0.05, y + 0.06), c(x, y + 0.06), c(x, y))))
}
shapes <- list()
for (j in 0:(side - 1)) for (i in 0:(side - 1)) shapes[[length(shapes) + 1]] <- quad(i, j)
shapes[[length(shapes) + 1]] <- island(121.0, -8.4)
shapes[[length(shapes) + 1]] <- island(119.6, -9.2)
n <- length(shapes)
areas <- st_sf(id = seq_len(n), geometry = st_sfc(shapes, crs = 4326))
points <- round(suppressWarnings(st_coordinates(st_centroid(areas))), 5)
trend <- 30 - 8 * (points[, 1] - 120) + 6 * sin(6 * points[, 2])
value <- round(trend + rnorm(n, 0, 4), 2)
write.csv(
  data.frame(id = seq_len(n), longitude = points[, 1], latitude = points[, 2], value = value, wkt = st_as_text(areas$geometry)),
  "areas.csv", row.names = FALSE, quote = 5
)

write_neighbours <- function(nb, name) {
  lists <- vapply(nb, function(x) paste(sort(x[x > 0]), collapse = " "), "")
  write.csv(data.frame(id = seq_len(n), neighbours = lists), paste0("neighbours-", name, ".csv"), row.names = FALSE, quote = FALSE)
}

border <- poly2nb(areas, queen = FALSE)
touch <- poly2nb(areas, queen = TRUE)
near <- function(k) suppressWarnings(knn2nb(knearneigh(points, k = k, longlat = TRUE)))
sea <- border
for (i in which(card(border) == 0)) {
  j <- near(1)[[i]]
  sea[[i]] <- sort(unique(c(sea[[i]][sea[[i]] > 0], j)))
  sea[[j]] <- sort(unique(c(sea[[j]][sea[[j]] > 0], i)))
}
sets <- list(border = border, touch = touch, sea = sea, near4 = near(4))
for (name in names(sets)) write_neighbours(sets[[name]], name)

# The draws that spdep makes for one seed: for each area a matrix with one row for each round, as localmoran_perm and localG_perm do.
draws_of <- function(nb, seed) {
  set.seed(seed)
  lapply(seq_len(n), function(i) {
    k <- card(nb)[i]
    if (k == 0) NULL else matrix(sample(n - 1, size = k * rounds, replace = TRUE), ncol = k, nrow = rounds)
  })
}
# Folded as spdep does it, but with ties counted in both tails: what is as low as nearly everything is no surprise. Without ties this is
# spdep's "Pr(folded) Sim", which is checked.
folded <- function(nb, seed, spdep) {
  d <- draws_of(nb, seed)
  z <- value - mean(value)
  vapply(seq_len(n), function(i) {
    lag <- mean(z[nb[[i]]])
    around <- rowMeans(matrix(z[-i][d[[i]]], nrow = rounds))
    high <- sum(around >= lag - 1e-12)
    low <- sum(around <= lag + 1e-12)
    p <- (min(high, low) + 1) / (rounds + 1)
    stopifnot(high + low > rounds || p == spdep[i])
    p
  }, 0)
}
write_draws <- function(nb, seed, name) {
  rows <- unlist(lapply(draws_of(nb, seed), function(m) apply(m, 1, paste, collapse = " ")))
  writeLines(rows, paste0("draws-", name, ".txt"))
}

global <- NULL
for (name in names(sets)) {
  nb <- sets[[name]]
  w <- nb2listw(nb, style = "W", zero.policy = TRUE)
  test <- moran.test(value, w, randomisation = TRUE, zero.policy = TRUE)
  set.seed(7)
  mc <- moran.mc(value, w, nsim = rounds, zero.policy = TRUE)
  # Folded from all permuted statistics: the p of moran.mc in this version is off by one rank.
  high <- sum(mc$res[seq_len(rounds)] >= mc$statistic)
  p <- (min(high, rounds - high) + 1) / (rounds + 1)
  e <- test$estimate
  global <- rbind(global, data.frame(
    weights = name, statistic = e[[1]], expected = e[[2]], variance = e[[3]], z = test$statistic[[1]], p = p
  ))

  moran <- localmoran(value, w, zero.policy = TRUE)
  if (any(card(nb) == 0)) next
  set.seed(11)
  perm <- localmoran_perm(value, w, nsim = rounds)
  set.seed(11)
  g <- localG_perm(value, w, nsim = rounds, return_internals = TRUE)
  p <- folded(nb, 11, perm[, "Pr(folded) Sim"])
  local <- data.frame(
    id = seq_len(n), moran[, 1:4],
    quadrant = gsub("-", "_", toupper(attr(perm, "quadr")$pysal)), p = p, fdr = p.adjust(p, "BH"), gi = as.numeric(localG(value, w)),
    gi_p = folded(nb, 11, attr(g, "internals")[, "Pr(folded) Sim"]),
    gi_star = as.numeric(localG(value, nb2listw(include.self(nb), style = "W")))
  )
  names(local)[2:5] <- c("statistic", "expected", "variance", "z")
  write.csv(format(local, digits = 15, trim = TRUE), paste0("local-", name, ".csv"), row.names = FALSE, quote = FALSE)
  write_draws(nb, 11, name)
}
write.csv(format(global, digits = 15, trim = TRUE), "global.csv", row.names = FALSE, quote = FALSE)
set.seed(7)
writeLines(vapply(seq_len(rounds), function(r) paste(sample(n), collapse = " "), ""), "draws-global.txt")
