# syntax=docker/dockerfile:1
# The API in an image without a shell; it runs as nobody special, on a read-only file system.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The IDE comes from npm; without it the API builds all the same and says what is missing.
RUN apt-get update && apt-get install --yes --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source

# Packages change less often than code: a layer of their own.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Domain/*.csproj src/Domain/packages.lock.json src/Domain/
COPY src/Application/*.csproj src/Application/packages.lock.json src/Application/
COPY src/Infrastructure/*.csproj src/Infrastructure/packages.lock.json src/Infrastructure/
COPY src/Api/*.csproj src/Api/packages.lock.json src/Api/
COPY src/Api/Ide/ src/Api/Ide/
# As locked; then what publishing compiles ahead with, which depends on the machine.
RUN dotnet restore src/Api --locked-mode && dotnet restore src/Api -p:_IsPublishing=true

COPY .editorconfig ./
COPY docs/queries/ docs/queries/
COPY src/ src/
RUN dotnet publish src/Api --configuration Release --no-restore --output /app \
    && mkdir /data

# "extra" for the time zones: a cohort's days are days somewhere.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID

# The embedded database, unless ConnectionStrings__Mentoring names a PostgreSQL.
ENV ConnectionStrings__Mentoring="Data Source=/data/mentoring.db" \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s CMD ["dotnet", "Mentoring.Api.dll", "health", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "Mentoring.Api.dll"]
