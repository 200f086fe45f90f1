# After `mvn package`, with target/ as the context, of which only the archive is used:
#
#   docker build --tag career-map --file Dockerfile target
#
# How to run it: docs/operations.md.
#
# The image is named by the release of Java and not by "17": the class archive made below fits the one
# build that makes it, and what was measured should be what runs. Java's releases of January, April, July
# and October mend security holes: raise it then, here or by --build-arg JAVA=..., and build anew.
ARG JAVA=17.0.19_10

FROM eclipse-temurin:${JAVA}-jdk-noble AS unpacked
ADD career-map.tar.gz /unpacked/
RUN mv /unpacked/career-map-* /opt/career-map
# SQLite's library for this machine: otherwise its driver unpacks it into /tmp, which then may not be noexec.
RUN mkdir /opt/career-map/native \
 && cd /opt/career-map/native \
 && jar xf ../lib/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" \
 && mv org/sqlite/native/Linux/*/libsqlitejdbc.so . \
 && rm -r org

FROM eclipse-temurin:${JAVA}-jre-noble
COPY --from=unpacked /opt/career-map /opt/career-map
ENV JAVA_OPTIONS="-Dorg.sqlite.lib.path=/opt/career-map/native"
# By the Java that it is for, and readable for everybody, like all of the app: nothing in it can be changed by the user who runs it.
RUN /opt/career-map/bin/career-map prepare \
 && mkdir --parents /var/lib/career-map \
 && chown 10001:10001 /var/lib/career-map
USER 10001:10001
WORKDIR /var/lib/career-map
VOLUME /var/lib/career-map
EXPOSE 3000
ENTRYPOINT ["/opt/career-map/bin/career-map"]
CMD ["serve"]
