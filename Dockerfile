# docker build -t briefgen . && docker run --rm -v "$PWD:/site" --user "$(id -u):$(id -g)" briefgen
# The first stage compiles and makes the package; the second is Debian with it, and a user who may do nothing but this. Scripts/deb --try runs the
# second stage's commands in a new Debian of its own.
FROM swift:6.3.1-bookworm AS build
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends make
WORKDIR /briefgen
COPY . .
RUN make deb

FROM debian:12-slim
COPY --from=build /briefgen/.build/deb/*.deb /briefgen.deb
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends /briefgen.deb && rm -rf /briefgen.deb /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 briefgen
USER briefgen
WORKDIR /site
ENTRYPOINT ["briefgen"]
CMD ["build"]
