# The service without the embedded Neo4j: Apache-2.0. It needs a Neo4j of its own, see docker-compose.yml.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml eclipse-format.properties ./
RUN mvn -B -ntp -Pserver dependency:resolve
COPY cypher cypher
COPY seed-data seed-data
COPY src src
RUN mvn -B -ntp -Pserver package \
 && java -Djarmode=tools -jar target/weft-*-server.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
# In its data folder lie the notes from which an import that was cut off goes on.
RUN useradd --system --uid 10001 weft && install -d -o weft /weft/data
VOLUME /weft/data
WORKDIR /weft
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER weft
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD wget -qO- http://localhost:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "org.springframework.boot.loader.launch.JarLauncher"]
