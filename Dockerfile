# syntax=docker/dockerfile:1
# Build the jar, take it apart into layers that change at different speeds, and train the JVM on it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/pledgekeeper-*.jar extract --layers --application-filename pledgekeeper.jar --destination /layers

FROM eclipse-temurin:25-jdk
# PostgreSQL refuses to start for a user without a name; the number lets Kubernetes see that it is not root.
RUN groupadd --gid 10001 pledgekeeper \
 && useradd --uid 10001 --gid 10001 --home-dir /app --no-create-home --shell /usr/sbin/nologin pledgekeeper \
 && install --directory --owner 10001 --group 10001 --mode 700 /app /data
USER 10001:10001
WORKDIR /app
COPY --from=build --chown=10001:10001 /layers/dependencies/ ./
COPY --from=build --chown=10001:10001 /layers/spring-boot-loader/ ./
COPY --from=build --chown=10001:10001 /layers/snapshot-dependencies/ ./
COPY --from=build --chown=10001:10001 /layers/application/ ./
# One start on a database that is thrown away: what the JVM learnt saves it two thirds of each later start.
RUN PLEDGEKEEPER_DATA=/tmp/training java -XX:AOTCacheOutput=/app/pledgekeeper.aot -Xmx512m \
        -Dspring.context.exit=onRefresh -jar pledgekeeper.jar \
 && rm -rf /tmp/training

ENV PLEDGEKEEPER_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:AOTCache=/app/pledgekeeper.aot", "-Xmx512m", "-jar", "pledgekeeper.jar"]
