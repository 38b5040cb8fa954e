# Makes values.csv and expected.csv: class edges by classInt 0.4-9 and R 4.2.2, the independent reference of ClassifierReferenceTest.
# Usage: Rscript classification.R gis-data-directory
library(classInt)
args <- commandArgs(trailingOnly = TRUE)
figures <- function(file, indicator, year, prefix) {
  rows <- read.csv(file.path(args[1], file), colClasses = "character")
  rows <- rows[rows$indicator == indicator & rows$year == year & startsWith(rows$area_code_bps, prefix), ]
  as.numeric(rows$value)
}
set.seed(2019)
datasets <- list(
  electrification_ntt_2019 = figures("kabupaten_indicators.csv", "electrification_ratio", "2019", "53"),
  without_electricity_district_2013 = figures("kecamatan_indicators.csv", "households_without_electricity_pct", "2013", "53"),
  many_zeros = c(rep(0, 30), 0.5, 1, 1, 2, 3, 7, 7, 12, 40, 95),
  half_complete = c(rep(100, 20), round(runif(20, 40, 99.5), 1)),
  skewed = round(rlnorm(200, 6, 1.5), 2),
  below_zero = round(rnorm(60, -3, 8), 3),
  far_from_zero = 1e9 + round(runif(70, 0, 50))
)
population_sd <- function(x) sqrt(mean((x - mean(x))^2))
edges <- function(x, method, k) {
  switch(method,
    equal = classIntervals(x, k, "equal")$brks,
    # breaks of "fisher" lie midway in the gap between two classes; moved to zero, for its sums of squares lose digits at 1e9
    jenks = classIntervals(x - min(x), k, "fisher")$brks + min(x),
    # one standard deviation wide, centred on the mean; classInt's own "sd" rounds to pretty multiples instead
    stddev = mean(x) + population_sd(x) * (seq_len(k - 1) - k / 2),
    pretty = classIntervals(x, k, "pretty")$brks,
    # smallest value of every class when the first classes take the remainder
    quantile = sort(x)[1 + cumsum(c(0, (length(x) %/% k) + (seq_len(k) <= length(x) %% k))[1:k])][-1]
  )
}
deviation <- function(x, brks) {
  class <- findInterval(x, brks, rightmost.closed = TRUE)
  sum(tapply(x, class, function(v) sum((v - mean(v))^2)))
}
number <- function(x) format(x, digits = 15, trim = TRUE, scientific = FALSE)
values <- do.call(rbind, lapply(names(datasets), function(n) data.frame(dataset = n, value = number(datasets[[n]]))))
expected <- NULL
for (n in names(datasets)) for (method in c("equal", "jenks", "stddev", "pretty", "quantile")) for (k in 3:7) {
  x <- datasets[[n]]
  b <- edges(x, method, k)
  sse <- if (method == "jenks") number(deviation(x, b)) else ""
  expected <- rbind(expected, data.frame(dataset = n, method = method, classes = k,
    edges = paste(sapply(b, number), collapse = " "), deviation = sse))
}
write.csv(values, "values.csv", row.names = FALSE, quote = FALSE)
write.csv(expected, "expected.csv", row.names = FALSE, quote = FALSE)
